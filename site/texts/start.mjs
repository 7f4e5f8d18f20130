/**
 * The first page, by language. What is Belarusian or Russian is a draft until a native reader has checked it, and the page says so.
 * `counter`, `events` and `letters` are what readers see between the tags.
 */
export const START = [
  {
    lang: 'en',
    address: 'index.html',
    title: 'solidarity-widgets',
    headline: 'The Day of Solidarity, on your page',
    summary: 'Web components for the Day of Solidarity with Political Prisoners in Belarus.',
    lead: 'Add one script tag, and your page shows how many people are in prison in Belarus, where events take place and how to write a letter. In fifteen languages, for readers who may be at risk.',
    promises: [
      'No other host is contacted until a reader asks for it. No cookies, no storage.',
      'A plain warning comes before every risky step, and no campaign can remove it.',
      'Every figure has its date, its source and how exact it is.',
      'Your own words stay on the page if anything fails, and without JavaScript.',
    ],
    live: 'What your readers see',
    paste: 'Put it on your page',
    pasteText:
      'Unpack a release on your own server, for example as /solidarity/, and paste this where the number is to be:',
    more: 'How to embed it, step by step',
    counter: 'On 19 May 2023 there were almost 1,500 political prisoners in Belarus.',
    events: 'Events of the Day of Solidarity.',
    letters: 'How to write to a political prisoner.',
  },
  {
    lang: 'be',
    address: 'be/index.html',
    title: 'solidarity-widgets па-беларуску',
    headline: 'Дзень салідарнасці на вашай старонцы',
    summary: 'Вэб-кампаненты да Дня салідарнасці з палітвязнямі ў Беларусі.',
    draft: 'Чарнавік: тэкст яшчэ не праверыў носьбіт мовы.',
    lead: 'Дадайце адзін тэг script, і ваша старонка пакажа, колькі людзей у Беларусі за кратамі, дзе праходзяць падзеі і як напісаць ліст. На пятнаццаці мовах, для чытачоў, якім можа пагражаць небяспека.',
    promises: [
      'Да іншых сервераў няма ніводнага запыту, пакуль чытач сам пра гэта не папросіць. Ні cookie, ні сховішчаў.',
      'Перад кожным небяспечным крокам стаіць зразумелае папярэджанне, і ніводная кампанія не можа яго прыбраць.',
      'Каля кожнай лічбы ёсць дата, крыніца і дакладнасць.',
      'Калі нешта не спрацуе або JavaScript выключаны, на старонцы застануцца вашы ўласныя словы.',
    ],
    live: 'Што бачаць вашы чытачы',
    paste: 'Пастаўце на сваю старонку',
    pasteText:
      'Распакуйце выпуск на сваім серверы, напрыклад у /solidarity/, і ўстаўце гэты код там, дзе мае быць лічба:',
    more: 'Як усталяваць, крок за крокам (па-англійску)',
    counter: 'На 19 мая 2023 года ў Беларусі было амаль 1500 палітвязняў.',
    events: 'Падзеі Дня салідарнасці.',
    letters: 'Як напісаць палітвязню.',
  },
  {
    lang: 'ru',
    address: 'ru/index.html',
    title: 'solidarity-widgets по-русски',
    headline: 'День солидарности на вашей странице',
    summary: 'Веб-компоненты ко Дню солидарности с политзаключёнными в Беларуси.',
    draft: 'Черновик: текст ещё не проверил носитель языка.',
    lead: 'Добавьте один тег script, и ваша страница покажет, сколько людей в Беларуси за решёткой, где проходят мероприятия и как написать письмо. На пятнадцати языках, для читателей, которым может угрожать опасность.',
    promises: [
      'Ни одного запроса к другим серверам, пока читатель сам об этом не попросит. Ни cookie, ни хранилищ.',
      'Перед каждым опасным шагом — понятное предупреждение, и ни одна кампания не может его убрать.',
      'У каждого числа есть дата, источник и точность.',
      'Если что-то не сработает или JavaScript выключен, на странице останутся ваши собственные слова.',
    ],
    live: 'Что видят ваши читатели',
    paste: 'Поставьте на свою страницу',
    pasteText:
      'Распакуйте выпуск на своём сервере, например в /solidarity/, и вставьте этот код там, где должно быть число:',
    more: 'Как установить, шаг за шагом (по-английски)',
    counter: 'На 19 мая 2023 года в Беларуси было почти 1500 политзаключённых.',
    events: 'Мероприятия Дня солидарности.',
    letters: 'Как написать политзаключённому.',
  },
];

/**
 * The words that only the drawn page has: drafts, like those of the library.
 *
 * @typedef {object} PageWords
 * @property {string} notes - The title of the quiet version: it says nothing.
 * @property {string} ask - Whom the quiet version is for.
 * @property {string} what - What it does, and what it does not.
 * @property {string} open - The link to it.
 * @property {string} languages - The name of the list of languages.
 */

/** @type {Record<string, PageWords>} */
const WORDS = {
  en: {
    notes: 'Notes',
    ask: 'Is it dangerous for you if somebody sees that you read this page?',
    what: 'The quiet version does not say in its address or in its title what it is about. Addresses of other sites are text there, not links. Your browser history, your internet provider and this network still show the name of this site.',
    open: 'Read the quiet version',
    languages: 'This page in other languages',
  },
  be: {
    notes: 'Нататкі',
    ask: 'Вам небяспечна, калі ўбачаць, што вы чытаеце гэтую старонку?',
    what: 'Ціхая версія не кажа ні ў адрасе, ні ў назве, пра што яна. Адрасы іншых сайтаў там — тэкст, а не спасылкі. Гісторыя браўзера, правайдар і гэтая сетка ўсё роўна паказваюць назву гэтага сайта.',
    open: 'Чытаць ціхую версію',
    languages: 'Гэтая старонка на іншых мовах',
  },
  ru: {
    notes: 'Заметки',
    ask: 'Вам опасно, если увидят, что вы читаете эту страницу?',
    what: 'Тихая версия не говорит ни в адресе, ни в названии, о чём она. Адреса других сайтов там — текст, а не ссылки. История браузера, провайдер и эта сеть всё равно показывают название этого сайта.',
    open: 'Читать тихую версию',
    languages: 'Эта страница на других языках',
  },
  uk: {
    notes: 'Нотатки',
    ask: 'Вам небезпечно, якщо побачать, що ви читаєте цю сторінку?',
    what: 'Тиха версія не каже ні в адресі, ні в назві, про що вона. Адреси інших сайтів там — текст, а не посилання. Історія браузера, провайдер і ця мережа все одно показують назву цього сайту.',
    open: 'Читати тиху версію',
    languages: 'Ця сторінка іншими мовами',
  },
  pl: {
    notes: 'Notatki',
    ask: 'Czy jest niebezpiecznie, jeśli ktoś zobaczy, kto czyta tę stronę?',
    what: 'Cicha wersja ani w adresie, ani w tytule nie mówi, o czym jest. Adresy innych stron są tam tekstem, a nie linkami. Historia przeglądarki, dostawca internetu i ta sieć nadal pokazują nazwę tej witryny.',
    open: 'Przeczytaj cichą wersję',
    languages: 'Ta strona w innych językach',
  },
  lt: {
    notes: 'Užrašai',
    ask: 'Ar jums pavojinga, jei kas nors pamatys, kad skaitote šį puslapį?',
    what: 'Tylioji versija nei adresu, nei pavadinimu nesako, apie ką ji. Kitų svetainių adresai joje yra tekstas, o ne nuorodos. Naršyklės istorija, interneto tiekėjas ir šis tinklas vis tiek rodo šios svetainės pavadinimą.',
    open: 'Skaityti tyliąją versiją',
    languages: 'Šis puslapis kitomis kalbomis',
  },
  de: {
    notes: 'Notizen',
    ask: 'Ist es für Sie gefährlich, wenn jemand sieht, dass Sie diese Seite lesen?',
    what: 'Die stille Fassung sagt weder in ihrer Adresse noch in ihrem Titel, worum es geht. Adressen anderer Websites sind dort Text, keine Links. Ihr Browserverlauf, Ihr Internetanbieter und dieses Netz zeigen weiterhin den Namen dieser Website.',
    open: 'Stille Fassung lesen',
    languages: 'Diese Seite in anderen Sprachen',
  },
  nl: {
    notes: 'Notities',
    ask: 'Is het gevaarlijk voor je als iemand ziet dat je deze pagina leest?',
    what: 'De stille versie zegt niet in haar adres en niet in haar titel waar ze over gaat. Adressen van andere sites zijn daar tekst, geen links. Je browsergeschiedenis, je internetprovider en dit netwerk tonen nog steeds de naam van deze site.',
    open: 'Stille versie lezen',
    languages: 'Deze pagina in andere talen',
  },
  'pt-BR': {
    notes: 'Notas',
    ask: 'É perigoso para você se alguém vir que você lê esta página?',
    what: 'A versão discreta não diz no endereço nem no título do que trata. Nela, os endereços de outros sites são texto, não links. O histórico do navegador, o provedor de internet e esta rede ainda mostram o nome deste site.',
    open: 'Ler a versão discreta',
    languages: 'Esta página em outros idiomas',
  },
  cs: {
    notes: 'Poznámky',
    ask: 'Je pro vás nebezpečné, když někdo uvidí, že čtete tuto stránku?',
    what: 'Tichá verze neříká v adrese ani v názvu, o čem je. Adresy jiných webů jsou v ní text, ne odkazy. Historie prohlížeče, poskytovatel internetu a tato síť stále ukazují název tohoto webu.',
    open: 'Číst tichou verzi',
    languages: 'Tato stránka v jiných jazycích',
  },
  lv: {
    notes: 'Piezīmes',
    ask: 'Vai jums ir bīstami, ja kāds redz, ka lasāt šo lapu?',
    what: 'Klusā versija ne adresē, ne nosaukumā nesaka, par ko tā ir. Citu vietņu adreses tajā ir teksts, nevis saites. Pārlūka vēsture, interneta nodrošinātājs un šis tīkls joprojām rāda šīs vietnes nosaukumu.',
    open: 'Lasīt kluso versiju',
    languages: 'Šī lapa citās valodās',
  },
  fr: {
    notes: 'Notes',
    ask: 'Est-ce dangereux pour vous si quelqu’un voit que vous lisez cette page ?',
    what: 'La version discrète ne dit ni dans son adresse ni dans son titre de quoi elle parle. Les adresses d’autres sites y sont du texte, pas des liens. L’historique du navigateur, votre fournisseur d’accès et ce réseau montrent toujours le nom de ce site.',
    open: 'Lire la version discrète',
    languages: 'Cette page dans d’autres langues',
  },
  es: {
    notes: 'Notas',
    ask: '¿Es peligroso para ti que alguien vea que lees esta página?',
    what: 'La versión discreta no dice ni en su dirección ni en su título de qué trata. Las direcciones de otros sitios son texto, no enlaces. El historial del navegador, tu proveedor de internet y esta red siguen mostrando el nombre de este sitio.',
    open: 'Leer la versión discreta',
    languages: 'Esta página en otros idiomas',
  },
  it: {
    notes: 'Note',
    ask: 'È pericoloso per te se qualcuno vede che leggi questa pagina?',
    what: 'La versione discreta non dice né nell’indirizzo né nel titolo di che cosa parla. Gli indirizzi di altri siti sono testo, non link. La cronologia del browser, il tuo provider internet e questa rete mostrano comunque il nome di questo sito.',
    open: 'Leggi la versione discreta',
    languages: 'Questa pagina in altre lingue',
  },
  sv: {
    notes: 'Anteckningar',
    ask: 'Är det farligt för dig om någon ser att du läser den här sidan?',
    what: 'Den tysta versionen säger varken i adressen eller i titeln vad den handlar om. Adresser till andra webbplatser är text där, inte länkar. Webbläsarens historik, din internetleverantör och det här nätverket visar fortfarande webbplatsens namn.',
    open: 'Läs den tysta versionen',
    languages: 'Den här sidan på andra språk',
  },
};

/** The words of the drawn page in a language of the library. */
export const pageWords = language => WORDS[language];

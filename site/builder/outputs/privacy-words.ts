/** What a privacy page says where other hosts serve a campaign; `{hosts}` is their names. Drafts, as the library's words. */
export const FROM_OTHERS: Readonly<Record<string, readonly [where: string, seen: string]>> = {
  en: [
    'Its scripts, texts and pictures come from {hosts}.',
    'Whoever runs that server sees your IP address and the time.',
  ],
  be: [
    'Яе скрыпты, тэксты і выявы ідуць з {hosts}.',
    'Той, хто трымае гэты сервер, бачыць ваш IP-адрас і час.',
  ],
  cs: [
    'Její skripty, texty a obrázky pocházejí z {hosts}.',
    'Kdo tento server provozuje, vidí vaši IP adresu a čas.',
  ],
  de: [
    'Ihre Skripte, Texte und Bilder kommen von {hosts}.',
    'Wer diesen Server betreibt, sieht Ihre IP-Adresse und die Uhrzeit.',
  ],
  es: [
    'Sus scripts, textos e imágenes vienen de {hosts}.',
    'Quien gestiona ese servidor ve tu dirección IP y la hora.',
  ],
  fr: [
    'Ses scripts, ses textes et ses images viennent de {hosts}.',
    'Quiconque gère ce serveur voit votre adresse IP et l’heure.',
  ],
  it: [
    'I suoi script, testi e immagini vengono da {hosts}.',
    'Chi gestisce quel server vede il tuo indirizzo IP e l’ora.',
  ],
  lt: [
    'Jos scenarijai, tekstai ir paveikslėliai yra iš {hosts}.',
    'Tas, kas valdo šį serverį, mato jūsų IP adresą ir laiką.',
  ],
  lv: [
    'Tās skripti, teksti un attēli nāk no {hosts}.',
    'Tas, kas uztur šo serveri, redz jūsu IP adresi un laiku.',
  ],
  nl: [
    'De scripts, teksten en afbeeldingen komen van {hosts}.',
    'Wie die server beheert, ziet je IP-adres en het tijdstip.',
  ],
  pl: [
    'Jej skrypty, teksty i obrazy pochodzą z {hosts}.',
    'Kto prowadzi ten serwer, widzi twój adres IP i godzinę.',
  ],
  'pt-BR': [
    'Os scripts, textos e imagens dela vêm de {hosts}.',
    'Quem mantém esse servidor vê o seu endereço IP e a hora.',
  ],
  ru: [
    'Её скрипты, тексты и изображения приходят с {hosts}.',
    'Тот, кто держит этот сервер, видит ваш IP-адрес и время.',
  ],
  sv: [
    'Dess skript, texter och bilder kommer från {hosts}.',
    'Den som driver den servern ser din IP-adress och tiden.',
  ],
  uk: [
    'Її скрипти, тексти й зображення надходять з {hosts}.',
    'Той, хто тримає цей сервер, бачить вашу IP-адресу й час.',
  ],
};

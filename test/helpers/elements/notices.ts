/** The first line of every safety notice, in some languages. */
export const TITLES = {
  en: 'If you are in Belarus or Russia, travel there, or have family there',
  be: 'Калі вы ў Беларусі або Расіі, едзеце туды ці маеце там родных',
  ru: 'Если вы в Беларуси или России, едете туда или у вас там родные',
  de: 'Wenn Sie in Belarus oder Russland sind, dorthin reisen oder dort Familie haben',
  'pt-BR': 'Se você está em Belarus ou na Rússia, vai viajar para lá ou tem família lá',
} as const;

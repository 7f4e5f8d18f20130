// Generated from lit-localize.json. Do not edit; run npm run generate.
import {templates as be} from './be.js';
import beFormats from './formats/be.js';
import {templates as ru} from './ru.js';
import ruFormats from './formats/ru.js';
import {templates as uk} from './uk.js';
import ukFormats from './formats/uk.js';
import {templates as pl} from './pl.js';
import plFormats from './formats/pl.js';
import {templates as lt} from './lt.js';
import ltFormats from './formats/lt.js';
import {templates as de} from './de.js';
import deFormats from './formats/de.js';
import {templates as nl} from './nl.js';
import nlFormats from './formats/nl.js';
import {templates as ptBR} from './pt-BR.js';
import ptBRFormats from './formats/pt-BR.js';
import {templates as fr} from './fr.js';
import frFormats from './formats/fr.js';
import {templates as cs} from './cs.js';
import csFormats from './formats/cs.js';
import {templates as lv} from './lv.js';
import lvFormats from './formats/lv.js';
import {templates as it} from './it.js';
import itFormats from './formats/it.js';
import {templates as es} from './es.js';
import esFormats from './formats/es.js';
import {templates as sv} from './sv.js';
import svFormats from './formats/sv.js';

/** The translations and the formats of all languages. */
export const allWords = {
  'be': {templates: be, formats: beFormats},
  'ru': {templates: ru, formats: ruFormats},
  'uk': {templates: uk, formats: ukFormats},
  'pl': {templates: pl, formats: plFormats},
  'lt': {templates: lt, formats: ltFormats},
  'de': {templates: de, formats: deFormats},
  'nl': {templates: nl, formats: nlFormats},
  'pt-BR': {templates: ptBR, formats: ptBRFormats},
  'fr': {templates: fr, formats: frFormats},
  'cs': {templates: cs, formats: csFormats},
  'lv': {templates: lv, formats: lvFormats},
  'it': {templates: it, formats: itFormats},
  'es': {templates: es, formats: esFormats},
  'sv': {templates: sv, formats: svFormats},
};

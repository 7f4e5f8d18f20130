import {quoted, Refused} from './refused.mjs';
import {folded} from './plain.mjs';

/**
 * What a cell says of the status of an event.
 *
 * @returns {{eventStatus?: string, isTentative?: true}} Members of the event; none if it takes place as planned.
 * @throws {Refused} If the word is not known: nobody may be sent to an event that is off.
 */
export function readStatus(text) {
  if (!folded(text)) return {};
  const status = STATUSES.get(folded(text));
  if (!status)
    throw new Refused(
      `${quoted(text)} is no status. Write confirmed, tentative, cancelled, postponed, rescheduled or moved online.`,
    );
  if (status === 'tentative') return {isTentative: true};
  return status === 'confirmed' ? {} : {eventStatus: status};
}

/** The kind of an event, by the word of a cell; `undefined` if it is not known. */
export const readKind = text => KINDS.get(folded(text));

/** Yes or no, in any of our languages; an empty cell is no. `undefined` for anything else. */
export function readYes(text) {
  if (!text.trim()) return false;
  const answer = YES_OR_NO.get(key(text));
  return answer && answer === 'yes';
}

/**
 * How people take part.
 *
 * @returns {'OfflineEventAttendanceMode' | 'OnlineEventAttendanceMode' | 'MixedEventAttendanceMode' | 'yes' | undefined} `yes` if
 *   the cell says only that it is online, which may mean also; `undefined` if it cannot be read.
 */
export const readAttendance = text =>
  ATTENDANCE.get(folded(text)) ?? {true: 'yes', false: OFFLINE}[readYes(text)];

/** Whether a cell says that the place is told only to those who ask. */
export const isOnRequest = text => ON_REQUEST.test(folded(text));

const OFFLINE = 'OfflineEventAttendanceMode';

const STATUSES = words({
  confirmed:
    'confirmed, scheduled, ok, fixed, yes, EventScheduled, bestätigt, fix, пацверджана, подтверждено, підтверджено, potwierdzone, patvirtinta',
  tentative:
    'tentative, provisional, unconfirmed, not confirmed, not confirmed yet, to be confirmed, tbc, vorläufig, unter Vorbehalt, unbestätigt, папярэдне, не пацверджана, предварительно, не подтверждено, wstępnie, niepotwierdzone, preliminariai, nepatvirtinta',
  EventCancelled:
    'cancelled, canceled, off, EventCancelled, abgesagt, fällt aus, скасавана, адменена, отменено, отменён, отменен, скасовано, odwołane, atšaukta, atšauktas',
  EventPostponed:
    'postponed, EventPostponed, verschoben, aufgeschoben, перанесена, адкладзена, перенесено, отложено, відкладено, przełożone, atidėta, nukelta',
  EventRescheduled: 'rescheduled, new date, EventRescheduled, neuer Termin',
  EventMovedOnline: 'moved online, EventMovedOnline, online verlegt',
});

const KINDS = words({
  letters:
    'letters, letter, letter writing, letter evening, postcards, writing, Briefabend, Briefe, Briefe schreiben, Postkarten, лісты, вечар лістоў, паштоўкі, письма, вечер писем, открытки, listy, wieczór listów, pisanie listów, laiškai, laiškų vakaras',
  rally:
    'rally, demonstration, demo, protest, picket, march, Kundgebung, Demonstration, мітынг, пікет, марш, митинг, пикет, wiec, demonstracja, pikieta, mitingas, protestas',
  vigil:
    'vigil, candles, Mahnwache, вахта, вечар са свечкамі, свечкі, акцыя памяці, вахта памяти, свечи, czuwanie, vigilija, budėjimas',
  exhibition: 'exhibition, exhibit, show, Ausstellung, выстава, выставка, wystawa, paroda',
  talk: 'talk, discussion, lecture, panel, debate, conversation, workshop, Gespräch, Vortrag, Diskussion, Podium, гутарка, лекцыя, дыскусія, размова, беседа, лекция, дискуссия, разговор, rozmowa, wykład, dyskusja, pokalbis, diskusija, paskaita',
  concert: 'concert, music, gig, Konzert, канцэрт, концерт, koncert, koncertas',
  reading:
    'reading, poetry, poems, Lesung, чытанне, чытанні, вершы, чтение, чтения, стихи, czytanie, skaitymas, skaitymai',
  run: 'run, race, Lauf, забег, прабег, пробег, bieg, bėgimas',
  service:
    'service, church service, prayer, mass, worship, Gottesdienst, Andacht, Messe, малітва, набажэнства, імша, молитва, молебен, богослужение, nabożeństwo, msza, modlitwa, pamaldos, mišios',
});

const YES_OR_NO = words({
  yes: 'yes, y, x, true, 1, ja, так, да, tak, taip, jā, ano, ✓, ✔',
  no: 'no, n, false, 0, -, nein, не, нет, ні, nie, ne, nē',
});

const ATTENDANCE = words({
  OfflineEventAttendanceMode:
    'on site, onsite, offline, in person, vor Ort, Präsenz, афлайн, офлайн, stacjonarnie, gyvai, OfflineEventAttendanceMode',
  OnlineEventAttendanceMode:
    'online, online only, virtual, zoom, stream, livestream, анлайн, онлайн, nuotoliu, internetu, internet, OnlineEventAttendanceMode',
  MixedEventAttendanceMode:
    'hybrid, mixed, both, on site and online, online and on site, гібрыд, гібрыдна, гибрид, гибридно, hybrydowo, hybrydowe, hibridinis, hibridiniu, MixedEventAttendanceMode',
});

const ON_REQUEST =
  /^(?:(?:the )?(?:place|address|venue|location|adresse|ort|адрас|месца|адрес|место|adres|miejsce|adresas|vieta)? ?(?:on|upon|by|auf|па|по|na|pagal) (?:request|registration|anfrage|anmeldung|запыце|запыту|рэгістрацыі|запросу|регистрации|zapytanie|zyczenie|uzklausa))$/u;

/** A map from each word, folded, to its meaning. */
function words(table) {
  return new Map(
    Object.entries(table).flatMap(([meaning, list]) => list.split(', ').map(word => [key(word), meaning])),
  );
}

/** A tick and a dash have no letters. */
function key(word) {
  return folded(word) || word.trim();
}

import * as v from 'valibot';
import {day} from '../../../src/model/days/day.js';
import type {Option} from './element.js';

/**
 * What is wrong with the value of an option, in English; `undefined` if nothing is.
 *
 * @param option - The attribute.
 * @param value - What was typed, or is in an address.
 */
export function faultOf(option: Option, value: string): string | undefined {
  const {type, values, min = -Infinity, max = Infinity} = option;
  switch (type) {
    case 'boolean':
      return value === '' ? undefined : 'It takes no value: it is there or not.';
    case 'number': {
      if (!/^\d+$/.test(value)) return 'Write a whole number, such as 10.';
      if (Number(value) < min) return `Write at least ${min}.`;
      return Number(value) > max ? `Write at most ${max}.` : undefined;
    }
    case 'level':
      return /^[2-6]$/.test(value) ? undefined : 'Write a level from 2 to 6.';
    case 'choice':
      return values?.includes(value) ? undefined : `Choose one of: ${values?.join(', ')}.`;
    case 'date':
      return v.is(day, value) ? undefined : 'Write a day as 2027-05-21.';
    case 'list': {
      const unknown = values && wordsOf(option, value).filter(word => !values.includes(word));
      return unknown?.length ? `${unknown.join(', ')}: choose from ${values?.join(', ')}.` : undefined;
    }
    case 'address':
      return isAddress(value) ? undefined : 'Write an address that begins with https://.';
    default:
      return undefined;
  }
}

/** The words of a list. */
export const wordsOf = ({separator}: Option, value: string): string[] =>
  value
    .split(separator === ',' ? ',' : /[\s,]+/)
    .map(word => word.trim())
    .filter(Boolean);

/** A list of words as an attribute has it. */
export const listOf = ({separator}: Option, words: readonly string[]): string =>
  words.join(separator === ',' ? ', ' : ' ');

const isAddress = (value: string) => /^https:\/\/\S+$/.test(value) && URL.canParse(value);

// The types of the scripts that register elements, and export nothing.
import type {} from '../index.js';

export {};

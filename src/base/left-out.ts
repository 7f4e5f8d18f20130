import {nothing} from 'lit';

/** The value with which an attribute is left out, under the type of a value: `nothing` alone is none to the analysis of templates. */
export const leftOut = nothing as unknown as string;

// The whole library: every element, registered.
import './elements/prisoner-counter/prisoner-counter.js';

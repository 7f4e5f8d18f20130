import 'solidarity-widgets/elements/prisoner-counter.js';

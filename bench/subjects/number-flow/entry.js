import 'number-flow';
const base = 1184000,
  from = Date.parse('2026-11-22T00:00:00Z'),
  value = () => Math.floor(base + (Date.now() - from) / 1000);
const all = document.querySelectorAll('number-flow');
const tick = () => {
  for (const el of all) el.update(value());
};
tick();
setInterval(tick, 1000);

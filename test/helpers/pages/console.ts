/** Collects console messages in each test of the calling suite, a line for each; the console itself stays empty. */
export function listenToConsole(): readonly string[] {
  const lines: string[] = [];
  const methods = ['info', 'warn', 'error'] as const;
  const real = methods.map(method => console[method]);
  const say = (...words: unknown[]) => void lines.push(words.map(String).join(' '));

  beforeEach(() => {
    lines.length = 0;
    for (const method of methods) console[method] = say;
  });
  afterEach(() => {
    methods.forEach((method, index) => (console[method] = real[index]!));
  });
  return lines;
}

import {expect} from '@open-wc/testing';
import {wholeText} from '../../../src/model/sharing/message.js';

describe('wholeText', () => {
  it('puts text, page and hashtags on separate lines', () => {
    const message = {text: 'Write to them.', url: 'https://example.org/', tags: ['a', 'b']};
    expect(wholeText(message)).to.equal('Write to them.\nhttps://example.org/\n#a #b');
  });

  it('leaves out empty lines', () => {
    expect(wholeText({text: ' ', tags: ['a']})).to.equal('#a');
    expect(wholeText({text: 'Write to them.', tags: []})).to.equal('Write to them.');
    expect(wholeText({text: '', tags: []})).to.equal('');
  });

  it('keeps the white space of the text', () => {
    expect(wholeText({text: ' one\n\n  two ', tags: []})).to.equal(' one\n\n  two ');
  });
});

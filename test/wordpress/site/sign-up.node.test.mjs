/** The form by which readers sign up: where it sends to is for administrators to say. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {wordPressFor} from '../../servers/wordpress/for-suite.mjs';
import {oursIn} from '../helpers/html.mjs';
import {block} from '../helpers/pasted.mjs';
import {saveSettings, words} from '../helpers/settings-form.mjs';

const FORM = {
  sign_up_action: 'https://lists.example.org/subscription/form',
  sign_up_recipient: 'Friends of the Example Library',
  sign_up_consent: 'I want one letter a month, & can end it.',
  sign_up_privacy_url: 'https://example.org/privacy',
  sign_up_email_name: 'answer[email]',
  sign_up_consent_name: 'OPT_IN=1',
  sign_up_fields: 'list=news&from=partner',
  sign_up_in_place: '1',
};

/** The attributes that a form can have. */
const NAMES = Object.keys(FORM).map(name => name.replace('sign_up_', '').replaceAll('_', '-'));

/** What its elements have of it. */
const ATTRIBUTES = {
  action: FORM.sign_up_action,
  recipient: FORM.sign_up_recipient,
  consent: FORM.sign_up_consent,
  'privacy-url': FORM.sign_up_privacy_url,
  'email-name': FORM.sign_up_email_name,
  'consent-name': FORM.sign_up_consent_name,
  fields: FORM.sign_up_fields,
  'in-place': '',
};

const formOf = ({attributes}) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => NAMES.includes(name)));

/** What somebody publishes; the forms of the elements of ours in it. */
async function formsIn(site, as, content) {
  const {body} = await site.as(as).rest('POST', '/wp/v2/posts', {content, status: 'publish'});
  return oursIn((await site.page(body.link)).text, 'sign-up').map(formOf);
}

describe('The form of a site', () => {
  const site = wordPressFor({});

  it('is that of each block, shortcode and tag, whoever has added it', async () => {
    assert.match(words(await saveSettings(site, {source: 'default', ...FORM})), /Settings saved/);
    const forms = await formsIn(
      site,
      'author',
      `${block('sign-up')}\n\n[solidarity_sign_up]\n\n<solidarity-sign-up>Write to us.</solidarity-sign-up>`,
    );
    assert.deepEqual(forms, [ATTRIBUTES, ATTRIBUTES, ATTRIBUTES]);
  });

  it('is not mixed with what an author has written', async () => {
    const written = {action: 'https://evil.example/', recipient: 'Somebody', fields: 'b=c', inPlace: true};
    const forms = await formsIn(
      site,
      'author',
      `${block('sign-up', written)}\n\n[solidarity_sign_up recipient="Somebody" fields="b=c"]\n\n` +
        '<solidarity-sign-up action="/somewhere" consent="Yes">Write to us.</solidarity-sign-up>',
    );
    assert.deepEqual(forms, [ATTRIBUTES, ATTRIBUTES, ATTRIBUTES]);
  });

  it('is not that of an element to which an administrator has given its own, nor of another element', async () => {
    const own = {action: '/subscribe', recipient: 'This site', consent: 'Yes.'};
    assert.deepEqual(await formsIn(site, 'administrator', block('sign-up', own)), [own]);
    const {body} = await site
      .as('author')
      .rest('POST', '/wp/v2/posts', {content: block('day'), status: 'publish'});
    assert.deepEqual(oursIn((await site.page(body.link)).text).map(formOf), [{}]);
  });

  it('is refused as a whole where something in it is wrong, and says what', async () => {
    for (const [field, value, said] of [
      [
        'sign_up_action',
        'http://lists.example.org/',
        /Address that the form sends to: Write a whole address/,
      ],
      ['sign_up_action', 'javascript:alert(1)', /Address that the form sends to: Write a whole address/],
      ['sign_up_privacy_url', 'our policy', /Privacy policy of the recipient: Write a whole address/],
      ['sign_up_recipient', '', /Who gets the email address: No form is shown without it/],
      ['sign_up_consent', ' ', /Consent, as the recipient words it: No form is shown without it/],
    ]) {
      const text = await saveSettings(site, {source: 'default', ...FORM, [field]: value});
      assert.match(words(text), said);
      assert.match(text, new RegExp(`id="solidarity-${field.replaceAll('_', '-')}"[^>]*aria-invalid="true"`));
      assert.deepEqual(await formsIn(site, 'author', '[solidarity_sign_up]'), [ATTRIBUTES]);
    }
  });

  it('ends with its address, and only administrators can set it', async () => {
    await saveSettings(site, {source: 'default', ...FORM, sign_up_action: ''});
    assert.deepEqual(await formsIn(site, 'author', '[solidarity_sign_up]'), [{}]);
    const {status} = await site.as('editor').page('/wp-admin/options.php', {
      method: 'POST',
      body: new URLSearchParams({option_page: 'solidarity-widgets', action: 'update'}),
    });
    assert.equal(status, 403);
  });
});

describe('In a network', () => {
  const site = wordPressFor({multisite: true, networkWide: true});

  it('a site sends its form only to hosts that the network lists', async () => {
    const save = () =>
      saveSettings(site, {source: 'default', ...FORM}, {as: 'owner', address: '/second'}).then(words);
    const attributes = () =>
      site
        .php(`echo json_encode((object) Solidarity\\Widgets\\Elements\\SignUpForm::attributes());`, {
          address: '/second/',
        })
        .then(JSON.parse);
    const list = host =>
      site.php(`update_site_option('solidarity_widgets_network', ['hosts' => ['${host}']]);`);

    await list('other.example');
    assert.match(await save(), /The network of this site does not allow lists\.example\.org/);
    assert.deepEqual(await attributes(), {});
    await list('lists.example.org');
    assert.match(await save(), /Settings saved/);
    assert.equal((await attributes()).action, FORM.sign_up_action);
    await list('other.example');
    assert.deepEqual(await attributes(), {}, 'what the network takes back counts at once');
  });
});

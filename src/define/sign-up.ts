// Generated from registry.ts. Do not edit; run npm run generate.
import {define} from '../base/define.js';
import {SignUp} from '../elements/sign-up/sign-up.js';
import {signUp} from '../elements/registry.js';

export * from '../elements/sign-up/sign-up.js';

define(signUp.tag, SignUp);

declare global {
  interface HTMLElementTagNameMap {
    'solidarity-sign-up': SignUp;
  }
}

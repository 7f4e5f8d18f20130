import type {Start} from './messages.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: {createScriptURL: (address: string) => string},
  ): {createScriptURL: (address: string) => string};
}

/** No address but that of the library ever becomes a script. */
const policy = (window as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('builder-preview', {
  createScriptURL: address => address,
});

/** Loads the library. Rejects if the host does not let pages without an origin read it, or if it is another one. */
export const loadLibrary = ({address, integrity}: Start['script']): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} cannot be loaded.`)));
    script.src = policy ? policy.createScriptURL(address) : address;
    document.head.append(script);
  });

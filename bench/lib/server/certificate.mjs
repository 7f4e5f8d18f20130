/** A certificate for every name under `.test`, made once by openssl and kept beside the bench. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The key, the certificate, and the digest that makes Chromium trust it alone. */
export function certificateIn(folder) {
  const [keyFile, certFile] = ['key.pem', 'cert.pem'].map(name => path.join(folder, name));
  if (!existsSync(certFile)) {
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3650'];
    const names = ['-subj', '/CN=bench', '-addext', 'subjectAltName=DNS:*.test'];
    openssl(['req', '-x509', ...kind, ...names, '-keyout', keyFile, '-out', certFile]);
  }
  const publicKey = openssl(['x509', '-in', certFile, '-pubkey', '-noout']);
  const der = openssl(['pkey', '-pubin', '-outform', 'der'], publicKey);
  const digest = createHash('sha256').update(der).digest('base64');
  return {key: readFileSync(keyFile), cert: readFileSync(certFile), digest};
}

function openssl(args, input) {
  return execFileSync('openssl', args, {input, stdio: ['pipe', 'pipe', 'ignore']});
}

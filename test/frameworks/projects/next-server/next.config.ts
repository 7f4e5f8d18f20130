import type {NextConfig} from 'next';

export default {
  output: 'export',
  // They draw in Node, as they are: no bundler has to look into them.
  serverExternalPackages: ['solidarity-widgets', '@lit-labs/ssr'],
} satisfies NextConfig;

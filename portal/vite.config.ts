import { fileURLToPath } from 'node:url';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const frontend = (file: string) => fileURLToPath(new URL(`src/main/frontend/${file}`, import.meta.url));

// One file, one request: the parts that Vite would cut off are needed on every page. Flow's connection indicator stays out,
// and Lit with it, which only it needs.
const lean: UserConfigFn = () => ({
  resolve: {
    alias: [{ find: /^@vaadin\/common-frontend(\/ConnectionIndicator\.js)?$/, replacement: frontend('connection.ts') }],
  },
  build: {
    rolldownOptions: { output: { codeSplitting: false } },
  },
});

export default overrideVaadinConfig(lean);

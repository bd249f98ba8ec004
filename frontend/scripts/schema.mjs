// Writes src/api/schema.d.ts from the server's contract, or with --check says whether the committed file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../docs/openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

const generated =
  '// Generated from docs/openapi.yaml by `npm run schema`. Do not edit.\n' + astToString(await openapiTS(contract));

if (process.argv.includes('--check')) {
  const committed = await readFile(target, 'utf8').catch(() => '');
  if (committed !== generated) {
    console.error('src/api/schema.d.ts does not match docs/openapi.yaml. Run `npm run schema` and commit the result.');
    process.exit(1);
  }
} else {
  await writeFile(target, generated);
}

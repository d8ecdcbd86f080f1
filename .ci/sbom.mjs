// The list of what the page is made of, for machines: CycloneDX 1.6, a crate, library or font a component, as licences.txt
// tells people. No package of npm ships: the build's tools are not listed. The serial number is drawn from the list
// itself, so that the same parts make the same file.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { BESIDE, FONTS, metadata, shipped } from './dependencies.mjs';

const ours = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

/** Sums of what the registry hands out, by name and version. */
const sums = () => new Map(parse(ours('Cargo.lock')).package.map(({ name, version, checksum }) => [`${name} ${version}`, checksum]));

/** The form that old crates write, MIT/Apache-2.0, as SPDX has it. */
const licences = (expression) => [{ expression: expression.replaceAll(/\s*\/\s*/g, ' OR ') }];
const address = ({ repository }) => (repository ? { externalReferences: [{ type: 'vcs', url: repository }] } : {});
const reference = ({ name, version }) => `pkg:cargo/${name}@${version}`;

const crate = (one, sum) => ({
  type: 'library', 'bom-ref': reference(one), name: one.name, version: one.version,
  hashes: [{ alg: 'SHA-256', content: sum }], licenses: licences(one.license), purl: reference(one), ...address(one),
});
/** What is no package: it comes with the compiler, a tool or the sources. */
const other = (type) => (one) => ({ type, 'bom-ref': one.name, name: one.name, licenses: licences(one.license), ...address(one) });

/** Which of the parts each part asks for, itself and the page's own packages left out of the way. */
function needs(all, parts) {
  const nodes = new Map(all.resolve.nodes.map((node) => [node.id, node.dependencies]));
  const names = new Map(parts.map((one) => [one.id, reference(one)]));
  return parts.map((one) => ({ ref: reference(one), dependsOn: nodes.get(one.id).map((id) => names.get(id)).filter(Boolean).sort() }));
}

/** A number in the form of a UUID (version 8: of one's own making) drawn from a text. */
const number = (text) => {
  const hex = [...createHash('sha256').update(text).digest('hex').slice(0, 32)];
  hex[12] = '8';
  hex[16] = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `urn:uuid:${hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
};

/** The list, as text, of the page of that version, built from what was committed on that date. */
export function sbom(version, date) {
  const all = metadata();
  const parts = shipped(all);
  const known = sums();
  const name = 'simulateur-objectifs';
  const page = `${name}@${version}`;
  const beside = [...BESIDE.map(other('library')), ...FONTS.map(other('data'))];
  const content = {
    metadata: {
      timestamp: date.toISOString(),
      component: { type: 'application', 'bom-ref': page, name, version, licenses: licences(parse(ours('Cargo.toml')).workspace.package.license) },
    },
    components: [...parts.map((one) => crate(one, known.get(`${one.name} ${one.version}`))), ...beside],
    dependencies: [
      { ref: page, dependsOn: [...parts.map(reference), ...beside.map((one) => one['bom-ref'])].sort() },
      ...needs(all, parts), ...beside.map((one) => ({ ref: one['bom-ref'], dependsOn: [] })),
    ],
  };
  const head = { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: number(JSON.stringify(content)), version: 1 };
  return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}

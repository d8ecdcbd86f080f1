// The type of a scenario for TypeScript, written from its JSON Schema (static/schemas), which the code writes in turn: a lever or
// a field that is added there is in the types of the next package.

const RAMPED = ['base', 'start', 'target'];
const doc = (lines, indent) => (lines.length ? `${indent}/** ${lines.join(' ')} */\n` : '');
const bounds = ({ minimum, maximum }) => (minimum === undefined ? [] : [`From ${minimum} to ${maximum}.`]);
/** What is told of a field: in words, and its bounds, which may stand behind a null. */
const told = (schema) => [...(schema.description ? [schema.description] : []), ...bounds(schema.anyOf?.find((one) => one.minimum !== undefined) ?? schema)];

function object(schema, indent) {
  const { properties = {}, required = [], additionalProperties: rest, propertyNames, maxProperties } = schema;
  const names = Object.keys(properties);
  if (names.length === RAMPED.length && RAMPED.every((name) => names.includes(name))) return required.length ? 'Ramped' : 'Partial<Ramped>';
  if (rest) {
    const keys = propertyNames?.enum ?? [];
    const years = keys.every((name) => /^\d+$/.test(name));
    const key = years ? '`${number}`' : keys.map((name) => `'${name}'`).join(' | ');
    return `{ [key in ${key}]?: ${typed(rest, indent)} }`;
  }
  const deeper = `${indent}  `;
  // One of several forms: the others are not there.
  if (maxProperties === 1) return names.map((name) => `{ ${name}: ${typed(properties[name], deeper)}; ${names.filter((other) => other !== name).map((other) => `${other}?: undefined`).join('; ')} }`).join(` | `);
  const fields = names.map((name) => `${doc(told(properties[name]), deeper)}${deeper}${/^\w+$/.test(name) ? name : `'${name}'`}${required.includes(name) ? '' : '?'}: ${typed(properties[name], deeper)};\n`);
  return `{\n${fields.join('')}${indent}}`;
}

function typed(schema, indent) {
  if (schema.anyOf) return schema.anyOf.map((one) => typed(one, indent)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const).replaceAll('"', "'");
  if (schema.enum) return schema.enum.map((one) => (typeof one === 'string' ? `'${one}'` : String(one))).join(' | ');
  switch (schema.type) {
    case 'object': return object(schema, indent);
    case 'array': return schema.maxItems === 2 && schema.minItems === 2 ? `[${typed(schema.items, indent)}, ${typed(schema.items, indent)}]` : `(${typed(schema.items, indent)})[]`;
    case 'integer': case 'number': return 'number';
    case 'string': case 'boolean': case 'null': return schema.type;
    case undefined: return 'unknown';
    default: throw new Error(`a schema has a type that has no place here: ${schema.type}`);
  }
}

/** The text of scenario.d.ts. */
export function types(schema) {
  const { goals, effort, segments } = schema.properties;
  const levers = typed(effort.properties.levers.items, '');
  const whole = typed({ ...schema, properties: { ...schema.properties, segments: { ...segments, items: { segment: true } }, effort } }, '');
  return `// Written from the JSON Schema of scenario files by .ci/npm-types.mjs.

/** A goal. */
export type GoalId = ${Object.keys(goals.properties).map((name) => `'${name}'`).join(' | ')};

/** A lever: a quantity that can be moved. */
export type LeverId = ${levers};

/** A value that builds up from the base year to the target year. */
export interface Ramped {
  /** Its level up to the start. */
  base: number;
  /** Its level from the target year on. */
  target: number;
  /** A start of its own, in place of the common one. */
  start?: number | null;
}

/** A group of contracts that behave alike. */
export type Segment = ${typed(segments.items, '')};

/** A scenario file's content. ${schema.description} */
export interface Scenario ${whole.replaceAll('(unknown)[]', 'Segment[]').replaceAll(`(${levers})[]`, 'LeverId[]')}
`;
}

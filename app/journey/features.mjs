// What the style sheets and scripts use of browsers that is younger than the
// oldest ones we run in, by mdn/browser-compat-data. Of standard input it takes
// {"css": {file: text}, "js": {file: text}, "names": {name: file}}, and says
// {"young": {feature: file}, "without": {file: style sheet as an old browser
// reads it}}. A name is what somebody asks of an object whose kind nobody knows
// here, so it is young where it is young of all kinds that have it.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";
import { parse } from "acorn";
import { full } from "acorn-walk";
import { generate, parse as parseCSS, walk } from "css-tree";

const { css, api, javascript } = createRequire(import.meta.url)("@mdn/browser-compat-data");
const oldest = { safari: 15.4, safari_ios: 15.4, firefox: 128 };

// since is the first version that has something whole, by its own name or with a
// prefix that stands beside it.
const since = (support, beside) => Math.min(...[support].flat().map((s) =>
  s.version_added && !s.version_removed && !s.flags && !s.alternative_name && !s.partial_implementation && (!s.prefix || beside(s.prefix))
    ? parseFloat(s.version_added.replace("≤", "")) || Infinity : Infinity));
const isYoung = (feature, beside = () => false) => Boolean(feature?.__compat) &&
  Object.entries(oldest).some(([browser, version]) => since(feature.__compat.support[browser], beside) > version);

const young = {}, without = {};
const look = (name, feature, file, beside) => {
  if (!isYoung(feature, beside)) return false;
  young[name] ??= file;
  return true;
};

// kinds are all that something is of by that name, in the browser or in JavaScript.
const kinds = new Map();
for (const interfaces of [api, javascript.builtins, javascript.builtins.Intl]) {
  for (const [kind, members] of Object.entries(interfaces)) {
    for (const [name, feature] of [[kind, members], ...Object.entries(members)]) {
      const called = name.replace(/_static$/, "");
      kinds.set(called, [...(kinds.get(called) ?? []), feature]);
    }
  }
}
kinds.delete("__compat");
const lookByName = (name, file) => {
  const all = kinds.get(name) ?? [];
  if (all.length && all.every((feature) => isYoung(feature))) young[`.${name}`] ??= file;
};

const units = [
  [/^[dsl]v(h|w|i|b|min|max)$/, "viewport_percentage_units_dynamic"], [/^cq(w|h|i|b|min|max)$/, "container_query_length_units"],
  [/^(r?lh|r?cap|r?ic|rch|rex)$/, null],
];
function lookAtStyles(source, file) {
  const rules = css["at-rules"];
  const value = (property, { type, name }) => {
    const { [property]: known } = css.properties;
    return (!isYoung(known) && look(`css.properties.${property}.${name}`, known?.[name] ?? known?.[name.replaceAll("-", "_")], file)) ||
      (type === "Function" && [["", css.types], ...Object.entries(css.types)].some(([of, functions]) => look(`css.types.${of}.${name}`, functions[name], file)));
  };
  const tree = parseCSS(source, { parseCustomProperty: true });
  const dropped = new Set(); // what an old browser does not read
  walk(tree, {
    enter(node) {
      const drop = (young, what = this.declaration ?? this.rule) => { if (young) dropped.add(this.atrulePrelude ? this.atrule : what); };
      if (node.type === "Declaration") {
        const beside = (prefix) => this.block?.children.some(({ property }) => property === prefix + node.property);
        drop(look(`css.properties.${node.property}`, css.properties[node.property], file, beside), node);
      }
      if (node.type === "Atrule") drop(look(`css.at-rules.${node.name}`, rules[node.name], file), node);
      if (node.type === "Feature") drop(look(`css.at-rules.${this.atrule.name}.${node.name}`, rules[this.atrule.name]?.[node.name], file));
      if (node.type === "FeatureRange") drop(look("css.at-rules.media.range_syntax", rules.media.range_syntax, file));
      if (/^Pseudo/.test(node.type) && !/^-/.test(node.name)) drop(look(`css.selectors.${node.name}`, css.selectors[node.name], file));
      if (node.type === "NestingSelector") drop(look("css.selectors.nesting", css.selectors.nesting, file));
      if (this.declaration && /^(Identifier|Function)$/.test(node.type)) drop(value(this.declaration.property, node));
      if (node.type === "Dimension") {
        const [, type] = units.find(([form]) => form.test(node.unit)) ?? [];
        if (type !== undefined) drop(look(`css.types.length.${type ?? node.unit}`, css.types.length[type ?? node.unit], file));
      }
    },
  });
  walk(tree, (node, item, list) => { if (dropped.has(node)) list.remove(item); });
  without[file] = generate(tree);
}

// All that JavaScript could say in 2022 is old enough, but for two things. A name
// that a script gives something itself says nothing.
function lookAtScript(source, file) {
  const script = parse(source, { ecmaVersion: 2022, sourceType: "module" });
  const own = new Set();
  full(script, (node, _, as) => {
    if (as === "VariablePattern") own.add(node.name);
    if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(node.type)) own.add(node.key.name);
    if (node.type === "MemberExpression" && node.object.property?.name === "dataset") own.add(node.property.name);
  });
  full(script, (node) => {
    const name = node.type === "Identifier" ? node.name : node.type === "MemberExpression" && !node.computed ? node.property.name : null;
    if (name && !own.has(name)) lookByName(name, file);
    if (node.type === "NewExpression") look(`api.${node.callee.name}.${node.callee.name}`, api[node.callee.name]?.[node.callee.name], file);
    const { classes, regular_expressions: expressions } = javascript;
    if (node.type === "StaticBlock") look("javascript.classes.static.initialization_blocks", classes.static.initialization_blocks, file);
    if (node.regex && /\(\?<[=!]/.test(node.regex.pattern)) look("javascript.regular_expressions.lookbehind_assertion", expressions.lookbehind_assertion, file);
  });
}

const { css: styles, js: scripts = {}, names = {} } = JSON.parse(await text(process.stdin));
for (const [file, source] of Object.entries(styles)) lookAtStyles(source, file);
for (const [file, source] of Object.entries(scripts)) lookAtScript(source, file);
for (const [name, file] of Object.entries(names)) lookByName(name, file);
console.log(JSON.stringify({ young, without }));

// docxtemplater, carbone, easy-template-x: one long-lived process that times itself.
// One line of JSON in, one out: versions, load (peer, case, template, data), time (nanoseconds), give (the .docx).

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "render-"));
process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));

const makers = {
  docxtemplater() {
    const Docxtemplater = require("docxtemplater");
    const PizZip = require("pizzip");
    // A Docxtemplater object renders once, so every render makes one.
    return (template, data) => async () => {
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render(data);
      return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
    };
  },
  carbone() {
    const carbone = require("carbone");
    // carbone opens templates by name only: here a file that the system keeps in memory.
    return (template, data, name) => {
      const file = path.join(folder, `${name}.docx`);
      fs.writeFileSync(file, template);
      return () =>
        new Promise((done, failed) =>
          carbone.render(file, data, {}, (error, result) => (error ? failed(error) : done(result))),
        );
    };
  },
  "easy-template-x"() {
    const { TemplateHandler } = require("easy-template-x");
    const handler = new TemplateHandler();
    return (template, data) => () => handler.process(template, data);
  },
};

const peers = {};
const versions = {};
for (const [name, maker] of Object.entries(makers)) {
  try {
    peers[name] = maker();
    versions[name] = JSON.parse(fs.readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url))).version;
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND") throw error;
  }
}

const renders = {};

async function answer(asked) {
  const key = `${asked.peer}-${asked.case}`;
  switch (asked.do) {
    case "versions":
      return versions;
    case "load":
      renders[key] = peers[asked.peer](Buffer.from(asked.template, "base64"), asked.data, key);
      return true;
    case "time": {
      // Only the young garbage of the others: a full collection, when asked for often, makes V8 forget compiled code.
      globalThis.gc({ type: "minor" });
      await renders[key]();
      const start = process.hrtime.bigint();
      await renders[key]();
      return Number(process.hrtime.bigint() - start);
    }
    default:
      return Buffer.from(await renders[key]()).toString("base64");
  }
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + "\n");
}

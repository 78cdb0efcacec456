// Firefox and WebKit for the journeys. Firefox is driven over WebDriver BiDi,
// which it speaks itself, WebKit by its own driver; this joins their clients to
// the journeys: one command a line on standard input, one answer a line on
// standard output, both JSON.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";
import { Builder, Key } from "selenium-webdriver";

// The roles and names that a screen reader would find are computed in the
// page, by the same library in both.
const roles = createRequire(import.meta.url).resolve("@testing-library/dom/dist/@testing-library/dom.umd.min.js");
const library = `(function () { ${readFileSync(roles, "utf8")} }).call(window);`;

class Firefox {
  static browser = null; // one for all, each page with a profile of its own
  static prefs = { "ui.useOverlayScrollbars": 1 };
  static async begin(executablePath) {
    this.browser ??= puppeteer.launch({ browser: "firefox", executablePath, headless: true, timeout: 120_000, extraPrefsFirefox: this.prefs });
    const page = new Firefox();
    page.profile = await (await this.browser).createBrowserContext();
    page.page = await page.profile.newPage();
    return page;
  }
  screen(width, height) { return this.page.setViewport({ width, height }); }
  open(address) { return this.page.goto(address); }
  reload() { return this.page.reload(); }
  in(part) {
    const frame = part ? this.page.frames().find((frame) => frame.url().includes(part)) : this.page.mainFrame();
    if (!frame) throw new Error(`no frame with a page at ${part}`);
    return frame;
  }
  async run(script, part) { return this.in(part).evaluate(script); }
  async tap(script, part) {
    const handle = (await this.in(part).evaluateHandle(script)).asElement();
    if (!handle) return false;
    try {
      await handle.click();
      return true;
    } catch (error) {
      if (await handle.evaluate((el) => el.isConnected).catch(() => false)) throw error;
      return false;
    }
  }
  key(name) { return this.page.keyboard.press(name); }
  async print() { return Buffer.from(await this.page.pdf({ format: "a4" })).toString("base64"); }
  end() { return this.profile.close(); }
}

// Where somebody chose that nothing is ever remembered.
class PrivateFirefox extends Firefox {
  static browser = null;
  static prefs = { ...Firefox.prefs, "browser.privatebrowsing.autostart": true };
}

const keys = { Tab: Key.TAB, Enter: Key.ENTER, ArrowLeft: Key.ARROW_LEFT, ArrowRight: Key.ARROW_RIGHT };

class WebKit {
  static async begin(binary) {
    const page = new WebKit();
    const port = await freePort();
    page.server = spawn("WebKitWebDriver", [`--port=${port}`], { stdio: "ignore" });
    await listening(port);
    const options = { binary, args: ["--automation", "--full-screen"] }; // a window with bars is 447 px wide at least
    page.driver = await new Builder().usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options }).build();
    await page.driver.manage().setTimeouts({ script: 120_000 });
    return page;
  }
  screen(width, height) { return this.driver.manage().window().setRect({ x: 0, y: 0, width, height }); }
  open(address) { return this.driver.get(address); }
  reload() { return this.driver.navigate().refresh(); }
  async in(part) {
    await this.driver.switchTo().defaultContent();
    if (!part) return;
    const frame = await this.driver.executeScript((part) => {
      const frames = (root) => [...root.querySelectorAll("*")].flatMap((el) =>
        el.localName === "iframe" ? [el] : el.shadowRoot ? frames(el.shadowRoot) : []);
      return frames(document).find((frame) => frame.src.includes(part));
    }, part);
    if (!frame) throw new Error(`no frame with a page at ${part}`);
    await this.driver.switchTo().frame(frame);
  }
  async run(script, part) {
    await this.in(part);
    return this.driver.executeScript(`return ${script}`);
  }
  async tap(script, part) {
    try {
      const element = await this.run(script, part);
      if (!element) return false;
      await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
      await element.click();
      return true;
    } catch ({ name, message }) {
      if (/^(StaleElementReference|ElementClickIntercepted)/.test(name)) return false; // gone, or something is drawn over it still
      throw new Error(`${name} ${message}`);
    }
  }
  key(name) { return this.driver.actions().sendKeys(keys[name] ?? name).perform(); }
  async end() {
    await this.driver.quit();
    this.server.kill();
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

// listening ends when a server takes connections.
function listening(port) {
  return new Promise((done) => {
    const ask = () => connect(port, "127.0.0.1").on("connect", function () { this.destroy(); done(); }).on("error", () => setTimeout(ask, 20));
    ask();
  });
}

const engines = { firefox: Firefox, "private firefox": PrivateFirefox, webkit: WebKit };
const pages = new Map();

const commands = {
  begin: async ({ page, engine, program }) => { pages.set(page, await engines[engine].begin(program)); },
  screen: ({ page, width, height }) => pages.get(page).screen(width, height),
  open: async ({ page, address }) => { await pages.get(page).open(address); },
  reload: async ({ page }) => { await pages.get(page).reload(); },
  run: async ({ page, script, frame }) => JSON.stringify(await pages.get(page).run(script, frame)) ?? "",
  learn: ({ page, frame }) => pages.get(page).run(`(() => { ${library} })()`, frame),
  tap: ({ page, script, frame }) => pages.get(page).tap(script, frame),
  key: ({ page, key }) => pages.get(page).key(key),
  print: ({ page }) => pages.get(page).print(),
  end: async ({ page }) => {
    await pages.get(page).end();
    pages.delete(page);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  Promise.resolve().then(() => commands[command.do](command)).then(
    (value) => ({ value }),
    (error) => ({ error: error.message || error.name }),
  ).then((answer) => console.log(JSON.stringify({ id: command.id, ...answer })));
}
// The journeys are over, or have died and left a page that answers no more.
for (const { server } of pages.values()) server?.kill();
for (const { browser } of [Firefox, PrivateFirefox]) await browser?.then((browser) => browser.close());
process.exit();

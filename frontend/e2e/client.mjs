import assert from 'node:assert/strict';

/** Speaks with the server without a browser, to make what a journey starts from. */
export class Client {
  constructor(url) {
    this.url = url;
    this.cookie = '';
    this.csrfToken = '';
  }

  async ask(method, path, body, headers = {}) {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(this.cookie ? { Cookie: this.cookie, 'X-CSRF-Token': this.csrfToken } : {}),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const cookie = response.headers.getSetCookie()[0];
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path} was answered ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  get = (path) => this.ask('GET', path);
  post = (path, body = {}) => this.ask('POST', path, body);

  /** Creates the first account and stays logged in with it. */
  async setUp({ name, password, loadSample = false }) {
    const session = await this.post('/setup', { name, password, loadSample });
    this.csrfToken = session.csrfToken;
    return session;
  }

  /** Somebody else at the same server, not logged in. */
  another = () => new Client(this.url);

  /** Takes the seat of an invitation with a new account. */
  async join(code, credentials) {
    const session = await this.post(`/invitations/${code}/accept`, credentials);
    this.csrfToken = session.csrfToken;
    return session;
  }

  /** Gives this session to a browser's context. */
  async lendTo(context) {
    const at = this.cookie.indexOf('=');
    await context.addCookies([{ name: this.cookie.slice(0, at), value: this.cookie.slice(at + 1), url: this.url }]);
  }
}

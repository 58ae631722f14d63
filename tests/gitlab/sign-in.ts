import { createHash, randomBytes } from 'node:crypto';
import type { User } from './host.ts';
import { Refusal } from './refusal.ts';

interface Grant {
	readonly user: User;
	readonly challenge: string;
	readonly redirectUri: string;
}

/** The application that is registered at the host: the CMS. */
export interface Application {
	readonly clientId: string;
	readonly redirectUri: string;
}

const secret = (): string => randomBytes(32).toString('hex');
const invalidGrant = (): Refusal =>
	new Refusal(400, {
		error: 'invalid_grant',
		error_description:
			'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
	});
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** OAuth 2 with PKCE for one public application, as GitLab does it: a code works once, a refresh token too. */
export class SignIn {
	readonly #application: Application;
	readonly #grants = new Map<string, Grant>();
	readonly #tokens = new Map<string, User>();
	readonly #refreshTokens = new Map<string, User>();

	constructor(application: Application) {
		this.#application = application;
	}

	/** Whose token this is, or `undefined`. */
	user(token: string): User | undefined {
		return this.#tokens.get(token);
	}

	/** A token without the way through the browser, for the tests' own requests. */
	token(user: User): string {
		const token = secret();
		this.#tokens.set(token, user);
		return token;
	}

	/** Ends all sessions, as after two hours; refreshing them still works. */
	expireTokens(): void {
		this.#tokens.clear();
	}

	/** The page that asks who is there. Throws where the request is not one of the registered application, or without PKCE. */
	page(query: URLSearchParams, users: readonly User[]): string {
		const wrong = Object.entries({
			client_id: query.get('client_id') !== this.#application.clientId,
			redirect_uri: query.get('redirect_uri') !== this.#application.redirectUri,
			response_type: query.get('response_type') !== 'code',
			scope: query.get('scope') !== 'api',
			code_challenge: !query.get('code_challenge'),
			code_challenge_method: query.get('code_challenge_method') !== 'S256',
		}).find(([, isWrong]) => isWrong);
		if (wrong) throw new Refusal(400, `The request is not valid: ${wrong[0]}`);
		const buttons = users.map(
			({ username, name }) =>
				`<button name="user" value="${escaped(username)}">${escaped(name)}</button>`,
		);
		return `<!doctype html><meta charset="utf-8"><title>Stand-in for GitLab</title><h1>Authorize</h1><form method="post" action="/oauth/authorize?${escaped(query.toString())}">${buttons.join('')}</form>`;
	}

	/** Where the browser goes once somebody has agreed: back to the application with a code and its state. */
	agreed(query: URLSearchParams, user: User): string {
		this.page(query, []);
		const code = secret();
		const challenge = query.get('code_challenge') ?? '';
		const to = new URL(this.#application.redirectUri);
		this.#grants.set(code, { user, challenge, redirectUri: to.href });
		to.searchParams.set('code', code);
		to.searchParams.set('state', query.get('state') ?? '');
		return to.href;
	}

	/** Answers `POST /oauth/token` for a code or a refresh token. Throws OAuth's refusals. */
	exchanged(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
		const text = (name: string): string => String(body[name] ?? '');
		if (text('client_id') !== this.#application.clientId)
			throw new Refusal(401, {
				error: 'invalid_client',
				error_description: 'Client authentication failed due to unknown client.',
			});
		const user =
			text('grant_type') === 'refresh_token'
				? this.#takeRefreshToken(text('refresh_token'))
				: this.#takeCode(text('code'), text('code_verifier'), text('redirect_uri'));
		const refresh = secret();
		this.#refreshTokens.set(refresh, user);
		return {
			access_token: this.token(user),
			token_type: 'Bearer',
			expires_in: 7200,
			refresh_token: refresh,
			scope: 'api',
			created_at: Math.floor(Date.now() / 1000),
		};
	}

	#takeRefreshToken(token: string): User {
		const user = this.#refreshTokens.get(token);
		this.#refreshTokens.delete(token);
		if (!user) throw invalidGrant();
		return user;
	}

	#takeCode(code: string, verifier: string, redirectUri: string): User {
		const grant = this.#grants.get(code);
		this.#grants.delete(code);
		const challenge = createHash('sha256').update(verifier).digest('base64url');
		if (!grant || grant.challenge !== challenge || grant.redirectUri !== redirectUri)
			throw invalidGrant();
		return grant.user;
	}
}

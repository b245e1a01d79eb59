/** `all`: what the framework needs. */
export type Scripts = "all" | "none";

/** The Content-Security-Policy of one page: scripts and styles of this page only, forms to this app only, nothing framed. */
export function contentPolicy({ nonce, scripts: allowed }: { nonce: string; scripts: Scripts }): string {
  const scripts = { all: `'self' 'nonce-${nonce}' 'strict-dynamic'`, none: "'none'" }[allowed];
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

/** `no-store`: a plan is not kept by the browser. `same-origin`: `no-referrer` would give forms an origin of `null`. */
export const pageHeaders: readonly (readonly [name: string, value: string])[] = [
  ["Cache-Control", "no-store"],
  ["Referrer-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ["Strict-Transport-Security", "max-age=31536000"],
  ["X-Robots-Tag", "noindex, nofollow"],
];

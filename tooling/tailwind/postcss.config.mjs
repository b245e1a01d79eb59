/** The one PostCSS setup of both apps: `export { default } from "@naast/tailwind/postcss.config.mjs";` */
export default { plugins: { "@tailwindcss/postcss": {} } };

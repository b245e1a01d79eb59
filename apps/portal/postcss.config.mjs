export { default } from "@naast/tailwind/postcss.config.mjs";

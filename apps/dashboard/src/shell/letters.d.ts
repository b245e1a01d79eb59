/** A font file, as the address from which the browser gets it. */
declare module "*.woff2" {
  const address: string;
  export default address;
}

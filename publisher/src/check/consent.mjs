/** What the private register of consent does not cover: nobody is published without. None without a register. */
export async function consentGaps({folder, json, now}) {
  const tools = await registerTools();
  const register = await tools?.readRegister(folder);
  return register ? tools.gapsIn(register, json, now) : [];
}

/** `undefined` while there is no register in this package. */
async function registerTools() {
  try {
    return await import('../people/register.mjs');
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

export const heightOf = () => 600;

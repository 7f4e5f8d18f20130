export const withAgreement = text => text;

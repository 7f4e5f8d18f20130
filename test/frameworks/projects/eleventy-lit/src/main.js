const counter = document.querySelector('solidarity-prisoner-counter');
const updated = document.querySelector('#updated');

counter.addEventListener('solidarity-ready', event => (updated.textContent = event.detail.updated));
document.querySelector('#later').addEventListener('click', async () => {
  const campaign = await (await fetch('/campaign.json')).json();
  const {prisoners} = campaign.figures;
  counter.campaign = {...campaign, figures: {prisoners: {...prisoners, value: 1300}}};
});
document.querySelector('#belarusian').addEventListener('click', () => (document.documentElement.lang = 'be'));

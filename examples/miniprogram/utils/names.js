// Who and what there is in this example's community. The engine knows all of it by these names;
// what people read, such as a topic's text or an offer's title, the host keeps, as here.

const ME = 'member-1'; // who the host's login says is here
const HOUSEHOLD = 'household-1';
const STAFF = 'staff-1';
const CLERK = 'clerk-1';
const NEIGHBOURS = [
  { person: 'neighbour-1', household: 'household-2', number: '330402199001010019' },
  { person: 'neighbour-2', household: 'household-3', number: '330402199202020029' },
  { person: 'neighbour-3', household: 'household-3', number: '330402198503030031' },
]; // the ID numbers are made up

const VILLAGE = '330402001001';
const GRID = '330402001001001';
const FUND = 'fund-1';
const SHOP = 'shop-1';

const TOPIC = {
  id: 'topic-1',
  title: '在 3 号楼前加装电动自行车充电桩',
};

const OFFERS = [
  { offer: 'detergent', title: '洗衣液一瓶', price: '8', stock: 5 },
  { offer: 'haircut', title: '理发一次', price: '30', stock: 2 },
];

module.exports = {
  CLERK,
  FUND,
  GRID,
  HOUSEHOLD,
  ME,
  NEIGHBOURS,
  OFFERS,
  SHOP,
  STAFF,
  TOPIC,
  VILLAGE,
};

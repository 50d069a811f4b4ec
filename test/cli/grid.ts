/** Four on a grid: the median cost is 30, the midpoint 3; by hand. */
export const GRID = `id,activity,direction,cost,stated,estimate,mustKeep
A,cheap and good,given,10,5,3,
B,dear and good,given,40,4,4,
C,cheap and poor,given,20,2,,
D,dear and poor,given,130,1,3,yes
U,nobody scored it,given,5,,,
K,cost not known,given,,4,,
R,what they give,received,100,,2,
`;

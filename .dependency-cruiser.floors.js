/**
 * Walls inside rooms. Each folder may import itself, what lies in the room beside the folders, and the folders
 * named here, and nothing else of its room. What lies beside the folders knows none of them.
 */
const FLOORS = [
  {
    room: 'excel',
    why: 'whoever reads the workbook must not be able to change it; an edit is the last to know how all the rest is done',
    folders: {
      read: [],
      recover: ['read'],
      draw: ['recover', 'read'],
      edit: ['draw', 'recover', 'read'],
    },
  },
  {
    room: 'exchange',
    why: 'what comes back is judged by what it says, not by what was sent; the audit sees what leaves and nobody’s way of making it',
    folders: {
      send: [],
      audit: ['send'],
      receive: [],
      csv: [],
      copy: ['send', 'audit'],
      review: ['send', 'audit'],
    },
  },
];

const beside = (room) => `^src/${room}/[^/]+$`;

/** The rules of one room: what lies beside its folders, then a rule for each folder. */
const rulesOf = ({ room, folders, why }) => [
  {
    name: `${room}-beside-its-folders`,
    severity: 'error',
    comment: `What lies beside the folders of src/${room} is what they share, and knows none of them.`,
    from: { path: beside(room) },
    to: { path: `^src/${room}/[^/]+/` },
  },
  {
    name: `${room}-known-folder`,
    severity: 'error',
    comment: `Every folder of src/${room} has a rule of its own, or none would hold for it.`,
    from: {
      path: `^src/${room}/[^/]+/`,
      pathNot: `^src/${room}/(${Object.keys(folders).join('|')})/`,
    },
    to: {},
  },
  ...Object.entries(folders).map(([folder, may]) => ({
    name: `${room}-${folder}`,
    severity: 'error',
    comment: `src/${room}/${folder} may import ${may.length ? may.join(', ') : 'no other folder'} of its room: ${why}.`,
    from: { path: `^src/${room}/${folder}/` },
    to: {
      path: `^src/${room}/`,
      pathNot: [beside(room), `^src/${room}/(${[folder, ...may].join('|')})/`],
    },
  })),
];

module.exports = { FLOOR_RULES: FLOORS.flatMap(rulesOf) };

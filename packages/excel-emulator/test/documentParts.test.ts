import { closeAll, codeOf, open } from './open';

afterEach(closeAll);

test('custom properties are kept, whatever case their keys have', async () => {
  const { Excel, host } = await open();
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.custom.add('Stage', 'Draft');
    properties.custom.add('stage', 2);
    properties.custom.add('Open', true);
    const stage = properties.custom.getItem('STAGE').load('key,value,type');
    const count = properties.custom.getCount();
    properties.load('creationDate');
    await context.sync();
    expect([stage.key, stage.value, stage.type, count.value]).toEqual(['Stage', 2, 'Number', 2]);
    expect(properties.creationDate.getTime()).toBeLessThanOrEqual(Date.now());
  });
  const again = await open();
  again.host.restore(host.snapshot());
  expect(again.host.book.extras.properties).toHaveLength(2);
});

test('XML parts are found by id and by namespace', async () => {
  const { Excel } = await open();
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<r xmlns="urn:one"><a/></r>').load('id');
    customXmlParts.add('<p:r xmlns:p="urn:two"/>');
    const one = customXmlParts.getByNamespace('urn:one').getOnlyItem().load('id,namespaceUri');
    const none = customXmlParts.getByNamespace('urn:three').getOnlyItemOrNullObject();
    part.setXml('<r xmlns="urn:one"/>');
    const xml = one.getXml();
    await context.sync();
    expect([one.id, one.namespaceUri, xml.value]).toEqual([
      part.id,
      'urn:one',
      '<r xmlns="urn:one"/>',
    ]);
    expect(none.isNullObject).toBe(true);
    part.delete();
    const gone = customXmlParts.getItemOrNullObject(part.id);
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  const broken = Excel.run(async (context) => {
    context.workbook.customXmlParts.add('no XML');
    await context.sync();
  });
  expect(await codeOf(broken)).toBe('InvalidArgument');
});

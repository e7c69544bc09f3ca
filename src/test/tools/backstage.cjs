// Reads a catalog file from the standard input as Backstage would, and prints what it refuses, a line each.
const { readFileSync } = require('node:fs');
const { parseAllDocuments } = require('yaml');
const backstage = require('@backstage/catalog-model');

const policy = backstage.EntityPolicies.allOf([
  new backstage.SchemaValidEntityPolicy(),
  new backstage.DefaultNamespaceEntityPolicy(),
  new backstage.NoForeignRootFieldsEntityPolicy(),
  new backstage.FieldFormatEntityPolicy(),
]);
const kinds = {
  Component: backstage.componentEntityV1alpha1Validator,
  Group: backstage.groupEntityV1alpha1Validator,
  User: backstage.userEntityV1alpha1Validator,
};

async function judge(document) {
  const entity = document.toJS();
  try {
    if (document.errors.length > 0) {
      throw document.errors[0];
    }
    if (!(await kinds[entity.kind].check(await policy.enforce(entity)))) {
      throw new Error(`no ${entity.kind} of a known version`);
    }
    if (entity.spec.owner) {
      backstage.parseEntityRef(entity.spec.owner, { defaultKind: 'group', defaultNamespace: 'default' });
    }
    console.log(`accepted ${backstage.stringifyEntityRef(entity)}`);
  } catch (refused) {
    console.log(`refused: ${refused.message}`);
  }
}

(async () => {
  for (const document of parseAllDocuments(readFileSync(0, 'utf8'))) {
    await judge(document);
  }
})();

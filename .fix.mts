import { writeFixtureContent } from '#tests/fixture/write-fixture-content.ts';
import { fixtureBuild } from '#tests/site/builds.ts';
import { buildSite } from '#tests/site/build-site.ts';
await writeFixtureContent(fixtureBuild.content);
await buildSite(fixtureBuild);

import io.github.ownershipmaven.it.BuildLog
import io.github.ownershipmaven.policy.rules.Rules

def (faulty, sound, cached, missing, offline, explained, tried, first, again, second, known, mended, part, anew, allFaults, expired) =
    BuildLog.runs(basedir)

// Every rule fires, and none of them twice; what the waiver covers is not told at all.
def rules = faulty.ours().findResults { (it =~ / \[([a-z]+(?:-[a-z]+)+)]$/).with { tag -> tag.find() ? tag.group(1) : null } }
assert rules.toSorted() == Rules.ALL*.id().toSorted()
assert faulty.lines().containsAll([
    "[ERROR] shop/checkout/OWNERS.yaml:5:18: owner 'checkout' of 'service-owner' is a team, but the policy requires a person (com/example/organisation-policy.yaml:7); name one, such as 'Ana Souza <ana@example.com>' [owner-kind]",
    "[WARNING] shop/checkout/OWNERS.yaml:6:14: owner 'TODO' of 'developer' stands for nobody; name a person or a team, or write '{ vacant: reason }' (in the baseline) [owner-placeholder]",
    "[ERROR] shop/checkout/OWNERS.yaml:7:3: no owner of 'sre' has 'on-call', but the policy requires that one does (com/example/organisation-policy.yaml:12); add it to one of them [contact-required]",
    "[ERROR] shop/storefront/OWNERS.yaml:1:1: project 'com.example:storefront' only inherits its owners, but the policy requires a file of its own (com/example/organisation-policy.yaml:11); write this file [file-missing]",
    "[WARNING] shop/admin/OWNERS.yaml:2:11: 'reviewed' is 2026-01-01, so a review was due by 2026-06-30 (every 180 days: com.example.policy:base-policy:1.0:4); see whether all of this is still true, and write the day [review-stale]",
    "[WARNING] .mvn/ownership-baseline.yaml:3:5: rule 'persona-required' has no such finding about 'product-owner' in 'com.example:ledger' any more; take the entry out, as 'mvn ownership:baseline' does (in 'com.example:ledger') [baseline-stale]",
    "[ERROR] shop/ledger/OWNERS.yaml:8:41: activity 'incident.respond' has 2 accountable personas, 'sre' and 'developer', but should have exactly one; leave the A to one of them [raci-accountable]",
    "[ERROR] shop/ledger/OWNERS.yaml:10:3: activity 'slo.agre' is not in matrix 'com/example/organisation-policy.yaml'; did you mean 'slo.agree'? [raci-letter]",
    "[ERROR] platform/gateway/OWNERS.yaml:6:7: owner 'Ana Souza' of 'sre' also holds 'service-owner', but the policy separates the two (com/example/organisation-policy.yaml:8); name somebody else for one of them [duties-separated]",
    "[ERROR] .mvn/ownership-policy.yaml:9:12: the waiver of 'owner-unreachable' for 'com.example.platform:docs' ended on 2026-06-30; mend what it let pass, or give it a later end with its reason (in 'com.example.platform:docs') [waiver-expired]"])
// A retired persona is one that the catalogue does not know.
assert faulty.ours().any { it.startsWith("[ERROR] platform/gateway/OWNERS.yaml:5:3: persona 'quality-engineer' is ") }
assert faulty.ours().last() == "[INFO] ownership: 16 errors, 10 warnings and 1 remark in 8 of 11 projects checked against policy '.mvn/ownership-policy.yaml'"

// Every rule passes, with the same policy behind it and the waiver at work.
assert sound.told() == "[INFO] ownership: no findings in 11 projects checked against policy '.mvn/sound-policy.yaml'"

// A policy that Maven has fetched once is there without a network; one that it cannot have stops the build with the reason.
assert cached.ours().last() == "[INFO] ownership: 4 errors in 1 of 1 project checked against policy 'com.example.policy:base-policy:1.0'"
def notHad = "[ERROR] ownership: no project was checked; 1 skipped, as the configuration is wrong: com.example:checkout"
[(missing): 'nowhere', (offline): 'elsewhere'].each { log, name ->
    assert log.told() == notHad
    assert log.failures().size() == 1
    assert log.failures()[0].startsWith("checkout: policy 'com.example.policy:$name:1.0' cannot be had: ")
    assert log.failures()[0].endsWith('; mend that, or name another policy')
}
assert missing.failures()[0] =~ /(?i)could not (be )?(find|found|transfer|resolved?)|was not found/
assert offline.failures()[0] =~ /in offline mode/

assert explained.told() == '''\
[INFO] ownership of 'com.example:checkout' is held against policy '.mvn/sound-policy.yaml', of which these entries apply, later ones over earlier ones: default:1:1, com.example.policy:base-policy:1.0:2:1, com/example/organisation-policy.yaml:2:1, .mvn/sound-policy.yaml:1:1, com/example/organisation-policy.yaml:12:5
[INFO]   persona 'service-owner' is required by default:1:1, and held by 'Noor Aziz' (shop/checkout/SOUND-OWNERS.yaml:5:18)
[INFO]   persona 'product-owner' is required by default:1:1, and held by 'Li Wei' (SOUND-OWNERS.yaml:6:18)
[INFO]   persona 'engineering-manager' is required by default:1:1, and held by 'Omar Haddad' (SOUND-OWNERS.yaml:7:24)
[INFO]   persona 'sre' is required by default:1:1, and held by 'payments' (shop/checkout/SOUND-OWNERS.yaml:7:7), 'nights' (shop/checkout/SOUND-OWNERS.yaml:8:7)
[INFO]   persona 'support-engineer' is required by com/example/organisation-policy.yaml:12:34, and held by 'support' (SOUND-OWNERS.yaml:10:21)
[INFO]   persona 'sre' needs at least 2 owners by com/example/organisation-policy.yaml:12:64
[INFO]   persona 'service-owner' must be a person by com/example/organisation-policy.yaml:7:9
[INFO]   persona 'sre' must be a team by com/example/organisation-policy.yaml:7:32
[INFO]   persona 'sre' needs the contacts 'on-call' by com/example/organisation-policy.yaml:12:84
[INFO]   nobody may hold two of 'service-owner' and 'sre' by com/example/organisation-policy.yaml:8:12
[INFO]   the file must be reviewed every 180 days by com.example.policy:base-policy:1.0:4:15
[INFO] ownership: no findings in 1 project checked against policy '.mvn/sound-policy.yaml\''''

// What a new line of the policy would break is told before it is merged, and fails nothing.
def lacking = { file, level, note ->
    "[$level] $file: persona 'executive' has no owner, but the policy requires one; add it under 'owners'$note [persona-required]" as String
}
def places = [
    'shop/checkout/SOUND-OWNERS.yaml:4:1', 'shop/storefront/SOUND-OWNERS.yaml:3:1', 'shop/admin/SOUND-OWNERS.yaml:3:1',
    'shop/ledger/SOUND-OWNERS.yaml:5:1', 'platform/gateway/SOUND-OWNERS.yaml:4:1', 'platform/tools/SOUND-OWNERS.yaml:3:1',
    'legacy/SOUND-OWNERS.yaml:4:1']
assert tried.ours() == places.collect { lacking(it, 'ERROR', '') } +
    "[INFO] ownership: 7 errors in 7 of 11 projects checked against policy '.mvn/stricter-policy.yaml'"

// The baseline: sorted, the same for the same findings, and all that it lists is a warning from then on.
def entry = { project, rule, subject -> "  - { rule: $rule, project: $project, subject: $subject }\n" as String }
def head = '''\
# Findings that fail no build, as they were there when the check was switched on.
# Written by ownership:baseline, which takes out what is mended and adds nothing.
baseline:
'''
def all = head + [
    'com.example.legacy:old-billing', 'com.example.platform:gateway', 'com.example.platform:tools', 'com.example:admin',
    'com.example:checkout', 'com.example:ledger', 'com.example:storefront'].collect { entry(it, 'persona-required', 'executive') }.join()
def told = { name, text -> "[INFO] ownership: ${new File(basedir, name)} lists $text" as String }
assert first.ours() == [told('target/first.yaml', '7 findings; from now on only new ones fail')]
assert again.ours() == [told('target/first.yaml', '7 findings, 7 before')]
assert second.ours() == [told('target/second.yaml', '7 findings; from now on only new ones fail')]
assert new File(basedir, 'target/first.yaml').text == all
assert new File(basedir, 'target/second.yaml').text == all
assert known.ours() == places.collect { lacking(it, 'WARNING', ' (in the baseline)') } +
    "[INFO] ownership: 7 warnings in 7 of 11 projects checked against policy '.mvn/stricter-policy.yaml'"

// It only shrinks, leaves what this build has not looked at as it is, and grows if it is told to.
assert mended.ours() == [
    told('baselines/one-mended.yaml', '2 findings, 3 before'),
    '[INFO] ownership: 5 findings since then still fail the check; mend them, or list all anew with -Downership.startOver=true']
assert new File(basedir, 'baselines/one-mended.yaml').text == head +
    entry('com.example:checkout', 'persona-required', 'executive') + entry('com.example:ledger', 'persona-required', 'executive')
assert part.ours() == [told('baselines/one-module.yaml', '2 findings, 3 before')]
assert new File(basedir, 'baselines/one-module.yaml').text == head +
    entry('com.example:checkout', 'persona-required', 'executive') + entry('com.example:ledger', 'owner-duplicate', 'developer')
assert anew.ours() == [told('baselines/start-over.yaml', '7 findings, 1 before')]
assert new File(basedir, 'baselines/start-over.yaml').text == all

// Whatever fails can be listed, but for a waiver past its end.
assert allFaults.ours() == [
    told('target/faulty.yaml', '16 findings; from now on only new ones fail'),
    '[INFO] ownership: 1 finding about waivers or the baseline itself cannot be listed; mend what the check says of them']
assert expired.failures() == ["docs: ownership: 1 error in project 'com.example.platform:docs', shown above"]
assert expired.ours().count { it.startsWith('[ERROR] ') } == 3
assert expired.ours().any { it.startsWith("[ERROR] .mvn/ownership-policy.yaml:9:12: the waiver of 'owner-unreachable'") }

[faulty, sound, cached, explained, tried, first, again, second, known, mended, part, anew, allFaults, expired].each { assert it.foreignWarnings() == [] }
true

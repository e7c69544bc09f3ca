def file = { path -> new File(basedir, path) }
def page = { path -> file(path).getText('UTF-8') }
def ours = { text -> text.substring(text.indexOf('<div class="ownership'), text.lastIndexOf('</script>')) }

// The reports that are chosen, where they are chosen or inherited, and where they have something to say.
def all = page('target/first/ownership-aggregate.html')
['m-shop', 'm-group', 'm-a', 'm-b', 'm-lone'].each { assert all.contains("<details id=\"$it\">") }
def below = page('group/target/first/ownership-aggregate.html')
['m-group', 'm-a', 'm-b'].each { assert below.contains("<details id=\"$it\">") }
assert !below.contains('m-lone') && !below.contains('m-shop')
['group/a', 'group/b', 'lone'].each { module ->
    assert !file("$module/target/first/ownership-aggregate.html").exists()
    assert page("$module/target/first/ownership.html").contains('oncall.example.com')
}

// A file that cannot be read is shown as that.
def broken = page('lone/target/first/ownership.html')
assert broken.contains('file-unreadable') && broken.contains('lone/OWNERS.yaml:2:9')

// Beside other reports, under the Fluido skin, in several languages.
assert all.contains('maven-fluido-skin') || all.contains('apache-maven-fluido')
assert file('target/first/summary.html').exists()
assert page('target/first/project-reports.html').contains('ownership-aggregate.html')
assert page('target/first/fr/ownership-aggregate.html').contains('Personnes et équipes')
assert page('target/first/ja/ownership-aggregate.html').contains('個人とチーム')

// Another run writes the same, in however many threads.
['target', 'group/target', 'group/a/target', 'lone/target'].each { target ->
    ['', 'fr/', 'ja/'].each { language ->
        assert ours(page("$target/first/${language}ownership.html")) == ours(page("$target/second/${language}ownership.html"))
    }
}
assert ours(all) == ours(page('target/second/ownership-aggregate.html'))

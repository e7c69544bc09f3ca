def page = { path -> new File(basedir, path).getText('UTF-8') }

def sites = ['3.12.1', '3.21.0', '4.0.0-M16'].collect { "target/site-$it" as String }
sites.each { site ->
    // The root brings its modules together; a module without modules has only a page of its own.
    def all = page("$site/ownership-aggregate.html")
    assert all.contains('id="m-checkout"') && all.contains('id="m-ledger"') && all.contains('<strong>3 of 3</strong>')
    assert !new File(basedir, "checkout/$site/ownership-aggregate.html").exists()

    def own = page("checkout/$site/ownership.html")
    assert own.contains('<h1>Checkout</h1>') && own.contains('checkout/OWNERS.yaml:') && own.contains('OWNERS.yaml:3')
    assert own.contains('&lt;img src=x onerror=alert(1)&gt; $esc.html #set($x) ${project.version}')
    assert own.contains('javascript:alert(3)') && !own.contains('"javascript:')
    [all, own].each { assert !it.contains('<img src=x') && !it.contains('<script>alert') }

    // Other reports stand beside it.
    assert new File(basedir, "$site/summary.html").exists()
}
assert page('target/site-3.21.0/de/ownership-aggregate.html').contains('Gemeinsam') ||
    page('target/site-3.21.0/de/ownership-aggregate.html').contains('gemeinsam')

// Called by itself, the goal writes a file that stands alone.
def alone = page('target/ownership/ownership-aggregate.html')
assert alone.startsWith('<!DOCTYPE html>') && alone.contains('<html lang="en">') && alone.contains('id="m-checkout"')

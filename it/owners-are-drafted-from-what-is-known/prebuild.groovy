// The root of the repository; without it, that of the plugin would be taken.
new File(basedir, '.git').mkdir()
true

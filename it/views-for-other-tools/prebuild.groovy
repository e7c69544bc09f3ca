// Git keeps no folder of this name within another repository.
new File(basedir, '.git').mkdir()
true

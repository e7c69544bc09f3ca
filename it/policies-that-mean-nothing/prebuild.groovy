// The root of a repository: code hosts find files from there, and the folder of the tests lies in ours.
new File(basedir, '.git').mkdirs()

import io.github.ownershipmaven.it.BuildLog
runs = BuildLog.runs(basedir)
runs.eachWithIndex { it, i -> println "RUN ${i + 1}"; println it.told(); println it.failures(); println it.executions(); println it.foreignWarnings() }
assert false

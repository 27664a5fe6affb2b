// How far are the measures that the graph library works on?
// access: read
// params: nothing
// returns: task, progress
CALL gds.listProgress()
YIELD taskName, progress, status
WITH taskName, progress, status
WHERE status = 'RUNNING'
RETURN taskName AS task, progress
ORDER BY task

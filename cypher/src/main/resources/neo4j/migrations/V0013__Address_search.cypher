// How addresses are found, by what they were called before a correction too. English words lose their endings, so that
// "St Mary's Road" and "St Marys Road" are one.
CREATE FULLTEXT INDEX address_search IF NOT EXISTS FOR (n:Address|Superseded) ON EACH [n.line, n.postcode]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: false}};

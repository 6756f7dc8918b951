// What runs on an article's page.
import './article/count-reader.ts'
import './article/text-size.ts'

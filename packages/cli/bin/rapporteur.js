#!/usr/bin/env node
import '../dist/rapporteur.js'

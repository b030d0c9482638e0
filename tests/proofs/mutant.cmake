# SPDX-License-Identifier: GPL-3.0-or-later
# A defence is proved by the test that fails without it. manyhands_mutate(OUT NAME SOURCE OLD NEW) sets OUT to a copy of
# SOURCE in which OLD is NEW. Linked in front of the library it replaces the file that it was made from.
function(manyhands_mutate out name source old new)
  set(copy ${CMAKE_CURRENT_BINARY_DIR}/mutants/${name}.cpp)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${source})
  file(READ ${PROJECT_SOURCE_DIR}/${source} text)
  string(FIND "${text}" "${old}" place)
  if(place EQUAL -1)
    message(FATAL_ERROR "${source} no longer contains what the mutant ${name} changes: ${old}")
  endif()
  string(REPLACE "${old}" "${new}" text "${text}")
  file(CONFIGURE OUTPUT ${copy} CONTENT "${text}" @ONLY)
  set(${out} ${copy} PARENT_SCOPE)
endfunction()

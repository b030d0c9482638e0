# SPDX-License-Identifier: GPL-3.0-or-later
# What the checks of the house share. Run as scripts: cmake -DROOT=FOLDER -P check_….cmake

cmake_minimum_required(VERSION 3.25)
if(NOT DEFINED ROOT)
  get_filename_component(ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
endif()
set_property(GLOBAL PROPERTY broken_count 0)
set_property(GLOBAL PROPERTY broken_text "")

# Notes a broken rule; text, not a list: source lines hold semicolons.
function(broken text)
  get_property(count GLOBAL PROPERTY broken_count)
  get_property(all GLOBAL PROPERTY broken_text)
  math(EXPR count "${count} + 1")
  set_property(GLOBAL PROPERTY broken_count ${count})
  set_property(GLOBAL PROPERTY broken_text "${all}\n  ${text}")
endfunction()

# house_files(OUT FOLDER... PATTERN...): files below ROOT/FOLDER, relative to ROOT.
function(house_files out folders patterns)
  set(all "")
  foreach(folder IN LISTS folders)
    foreach(pattern IN LISTS patterns)
      file(GLOB_RECURSE found RELATIVE ${ROOT} ${ROOT}/${folder}/${pattern})
      list(APPEND all ${found})
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES all)
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

# Ends the script with what was noted, if anything was.
function(tell_broken_rules what)
  get_property(count GLOBAL PROPERTY broken_count)
  get_property(all GLOBAL PROPERTY broken_text)
  if(count GREATER 0)
    message(FATAL_ERROR "${count} times against ${what}:${all}")
  endif()
endfunction()
